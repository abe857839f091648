using DynamicConnect.AspNetCore.Benchmarks;

switch (args)
{
    case ["load"]:
        return await Load.RunAsync();
    case ["server"]:
        await Server.RunAsync();
        return 0;
    default:
        Console.WriteLine("load: puts load on a server in another process, and compares it with a constant answer.");
        return 1;
}

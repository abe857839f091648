using DynamicConnect;

Console.WriteLine(new Ncco { Text = "Welcome to the call center." }.ToJson());

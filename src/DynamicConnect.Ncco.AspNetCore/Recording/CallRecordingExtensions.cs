using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that record webhooks and their responses, so that you can replay a real call.</summary>
public static class CallRecordingExtensions
{
    /// <summary>Appends each request and its response to a file, as a line of JSON.</summary>
    /// <remarks>
    /// Use this only in development: the file contains what callers say and press, and their numbers unless they are masked. It does not
    /// contain the tokens of signed webhooks. Requests with a body of more than 1 MiB are not recorded. Add the middleware before the
    /// endpoints. To record only a part of the application, use it with <c>UseWhen</c>.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <param name="path">The path of the file, which is created if it does not exist.</param>
    /// <param name="maskNumbers">Whether all digits of telephone numbers except the last two are replaced by 9.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IApplicationBuilder UseCallRecording(this IApplicationBuilder app, string path, bool maskNumbers = false)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(path);

        return app.Record(line => File.AppendAllText(path, line + "\n"), maskNumbers);
    }

    /// <summary>Writes each request and its response to a writer, as a line of JSON.</summary>
    /// <remarks>
    /// Use this only in development: the output contains what callers say and press, and their numbers unless they are masked. It does not
    /// contain the tokens of signed webhooks. Requests with a body of more than 1 MiB are not recorded. Add the middleware before the
    /// endpoints. To record only a part of the application, use it with <c>UseWhen</c>.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <param name="output">The writer. It is not disposed.</param>
    /// <param name="maskNumbers">Whether all digits of telephone numbers except the last two are replaced by 9.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IApplicationBuilder UseCallRecording(this IApplicationBuilder app, TextWriter output, bool maskNumbers = false)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(output);

        return app.Record(output.WriteLine, maskNumbers);
    }

    private static IApplicationBuilder Record(this IApplicationBuilder app, Action<string> write, bool maskNumbers)
    {
        object gate = new();
        TimeProvider time = app.ApplicationServices.GetService<TimeProvider>() ?? TimeProvider.System;
        CallRecorder recorder = new(WriteLine, maskNumbers, time);
        return app.Use((HttpContext context, RequestDelegate next) => recorder.RecordAsync(context, next));

        void WriteLine(string line)
        {
            lock (gate)
            {
                write(line);
            }
        }
    }
}

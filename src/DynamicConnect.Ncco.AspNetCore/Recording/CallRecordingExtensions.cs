using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>Records webhooks and their answers, so that a real call can be played again.</summary>
public static class CallRecordingExtensions
{
    /// <summary>Appends each request and its response to a file, as a line of JSON.</summary>
    /// <remarks>
    /// For development: what callers say and press, and unless they are masked their numbers, are in the file. Tokens of signed webhooks
    /// are not.
    /// A request whose body has more than 1 MiB is not recorded. Add it before what answers; with <c>UseWhen</c> for a part of the
    /// application.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <param name="path">The path of the file.</param>
    /// <param name="maskNumbers">Whether all digits of telephone numbers but the last two are replaced by 9.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IApplicationBuilder UseCallRecording(this IApplicationBuilder app, string path, bool maskNumbers = false)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(path);

        return app.Record(line => File.AppendAllText(path, line + "\n"), maskNumbers);
    }

    /// <summary>Writes each request and its response to a writer, as a line of JSON.</summary>
    /// <param name="app">The application.</param>
    /// <param name="output">The writer, which stays open.</param>
    /// <param name="maskNumbers">Whether all digits of telephone numbers but the last two are replaced by 9.</param>
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

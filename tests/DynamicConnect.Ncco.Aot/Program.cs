using DynamicConnect.Aot;

Checks checks = new();
LibraryChecks.Run(checks);
await WebhookChecks.RunAsync(checks);
return checks.Finish();

// Meters and activity sources are shared by the process, so parallel tests would see each other's measurements.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

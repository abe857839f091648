// Meters and activity sources belong to the process: a test that listens would hear the others.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

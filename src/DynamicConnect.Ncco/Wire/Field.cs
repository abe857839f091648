namespace DynamicConnect.Wire;

/// <summary>Finds the field of a property in a record: one expression that reads it and, while the record is being read and nobody else has it, fills it.</summary>
internal delegate ref TValue Field<in TRecord, TValue>(TRecord record);

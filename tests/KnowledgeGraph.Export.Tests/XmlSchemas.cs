using System.Xml;
using System.Xml.Schema;

namespace KnowledgeGraph.Tests;

/// <summary>Schemas that name each other by address on the web, read from one folder.</summary>
internal static class XmlSchemas
{
    public static XmlSchemaSet In(string folder, string file)
    {
        var resolver = new FolderResolver(folder);
        var schemas = new XmlSchemaSet { XmlResolver = resolver };
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(Path.Combine(folder, file), settings);
        schemas.Add(null, reader);
        schemas.Compile();
        return schemas;
    }

    public static IReadOnlyList<string> ErrorsIn(byte[] document, XmlSchemaSet schemas)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints | XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
        }
        return errors;
    }

    private sealed class FolderResolver(string folder) : XmlUrlResolver
    {
        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) =>
            File.OpenRead(Path.Combine(folder, Path.GetFileName(absoluteUri.LocalPath)));
    }
}

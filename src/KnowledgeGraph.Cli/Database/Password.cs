using System.Text;

namespace KnowledgeGraph.Cli.Database;

/// <summary>The password of a database's user: never on the command line, where other users of the machine could read it.</summary>
internal static class Password
{
    private const string Variable = "NEO4J_PASSWORD";

    /// <exception cref="CommandFailedException">The variable is not set and nobody can be asked.</exception>
    public static string Of(string user, Terminal terminal)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password)
            return password;
        if (Console.IsInputRedirected || !terminal.IsErrorInteractive)
            throw new CommandFailedException($"no password for « {user} »: set the variable {Variable}, or run this where it can be asked for", ExitCode.Neo4j);
        terminal.Error.Write($"Password of {user}: ");
        return ReadUnseen(terminal);
    }

    private static string ReadUnseen(Terminal terminal)
    {
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }
        terminal.Error.WriteLine();
        return typed.ToString();
    }
}

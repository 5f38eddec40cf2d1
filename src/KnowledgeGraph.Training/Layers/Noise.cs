namespace KnowledgeGraph.Training.Layers;

/// <summary>Random numbers that are the same on every machine and version: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class Noise(ulong seed)
{
    private ulong _state = seed;

    /// <summary>An independent stream for a part of the work.</summary>
    public static Noise For(ulong seed, int step, int part) =>
        new(new Noise(seed ^ ((ulong)(uint)step << 32) ^ ((ulong)(uint)part << 8)).Next());

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    public int Below(int limit) => (int)((Next() >> 32) * (ulong)limit >> 32);

    /// <summary>Uniform in [0, 1).</summary>
    public float Unit() => (Next() >> 40) * (1f / (1 << 24));

    public void FillUniform(Span<float> values, float bound)
    {
        foreach (ref var value in values)
            value = (2 * Unit() - 1) * bound;
    }

    /// <summary>Fisher and Yates.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}

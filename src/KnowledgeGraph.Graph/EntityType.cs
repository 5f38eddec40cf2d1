namespace KnowledgeGraph.Graph;

public enum EntityType
{
    /// <summary>A sovereign, de facto or historical state.</summary>
    State,

    /// <summary>A territory, province, city or area.</summary>
    Region,

    /// <summary>An international body, ministry, agency, company, party, armed group or newsroom.</summary>
    Organisation,

    /// <summary>A named human being.</summary>
    Person,

    /// <summary>A set of states or people without a legal person.</summary>
    Group,
}

// KnowledgeGraph: run with cypher-shell --file graph.cypher
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:_Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
UNWIND [
{id: 'Q159', props: {name: 'Q159', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'Q16150196', props: {name: 'Q16150196', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'Q212', props: {name: 'Q212', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'Q30', props: {name: 'Q30', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'Q423', props: {name: 'Q423', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'Q858', props: {name: 'Q858', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}}
] AS row
MERGE (n:_Entity {id: row.id})
SET n:State, n += row.props;
UNWIND [
{id: 'org/kcna', props: {name: 'org/kcna', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{id: 'org/un', props: {name: 'org/un', aliases: [], knownNames: [], wikidata: null, iso: null, actsFor: null}}
] AS row
MERGE (n:_Entity {id: row.id})
SET n:Organisation, n += row.props;
UNWIND [
{id: 'a', props: {name: 'a', title: null, published: '2022-07-14', source: 'Belga', url: null, language: 'fr', fingerprint: null}},
{id: 'b', props: {name: 'b', title: null, published: '2022-10-01', source: 'AP', url: null, language: 'fr', fingerprint: null}},
{id: 'c', props: {name: 'c', title: null, published: null, source: null, url: null, language: 'fr', fingerprint: null}}
] AS row
MERGE (n:Article {id: row.id})
SET n += row.props;
UNWIND [
{article: 'a', entity: 'Q16150196', props: {type: 'State', label: 'Q16150196', forms: ['Q16150196'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'a', entity: 'Q212', props: {type: 'State', label: 'Q212', forms: ['Q212'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'a', entity: 'Q423', props: {type: 'State', label: 'Q423', forms: ['Q423'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'a', entity: 'org/kcna', props: {type: 'Organisation', label: 'org/kcna', forms: ['org/kcna'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'Q159', props: {type: 'State', label: 'Q159', forms: ['Q159'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'Q16150196', props: {type: 'State', label: 'Q16150196', forms: ['Q16150196'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'Q30', props: {type: 'State', label: 'Q30', forms: ['Q30'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'Q423', props: {type: 'State', label: 'Q423', forms: ['Q423'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'Q858', props: {type: 'State', label: 'Q858', forms: ['Q858'], knownNames: [], wikidata: null, iso: null, actsFor: null}},
{article: 'b', entity: 'org/un', props: {type: 'Organisation', label: 'org/un', forms: ['org/un'], knownNames: [], wikidata: null, iso: null, actsFor: null}}
] AS row
MATCH (a:Article {id: row.article})
MATCH (e:_Entity {id: row.entity})
MERGE (a)-[m:MENTIONS]->(e)
SET m += row.props;
UNWIND [
{id: 'e2b93804cd42a9207f4b967b', article: 'a', earliest: '2022-07-13', latest: '2022-07-13', props: {type: 'RECOGNISES', subject: 'Q423', object: 'Q16150196', status: 'actual', key: 'f5f17922db3987ee', relation: '4acb35f5c6222441', quotation: '« La Corée du Nord » a reconnu', start: 0, end: 3, date: '2022-07-13', attributedTo: ['org/kcna'], about: null, role: null, confidence: 0.9}},
{id: 'e182eca015566d86b3c846b4', article: 'a', earliest: '2022-07-01', latest: '2022-07-31', props: {type: 'SEVERS_TIES', subject: 'Q212', object: 'Q423', status: 'actual', key: 'a2a4cafd910aa223', relation: '60b37e6136ae22b9', quotation: '…', start: 0, end: 3, date: '2022-07', attributedTo: [], about: null, role: null, confidence: 0.9}},
{id: '54db7d79f91005816547f395', article: 'b', earliest: '2014-01-01', latest: null, props: {type: 'ALLIED_WITH', subject: 'Q159', object: 'Q858', status: 'actual', key: '9830f613e27ee6e7', relation: 'c7fcf0ae1de30718', quotation: '…', start: 0, end: 3, date: '2014/..', attributedTo: [], about: null, role: null, confidence: 0.9}},
{id: '03cb759a8aee2603e5a44fef', article: 'b', earliest: null, latest: null, props: {type: 'RECOGNISES', subject: 'Q30', object: 'Q16150196', status: 'negated', key: '2d87316b0f68e617', relation: '39ae96f7e2f80e3a', quotation: '…', start: 0, end: 3, date: null, attributedTo: [], about: null, role: null, confidence: 0.9}},
{id: 'b2e5a4475024cb0ca6c0fdc6', article: 'b', earliest: null, latest: null, props: {type: 'RECOGNISES', subject: 'Q423', object: 'Q16150196', status: 'actual', key: 'f5f17922db3987ee', relation: '4acb35f5c6222441', quotation: 'recognised & "done"', start: 0, end: 3, date: null, attributedTo: [], about: null, role: null, confidence: 0.9}},
{id: 'b28f7d7a2019d69b2dd4501d', article: 'b', earliest: '2022-05-26', latest: '2022-05-26', props: {type: 'VETOES', subject: 'Q159', object: 'org/un', status: 'actual', key: '7101f1928287eb36', relation: 'f6926d1b3176760d', quotation: '…', start: 0, end: 3, date: '2022-05-26', attributedTo: [], about: null, role: null, confidence: 0.9}},
{id: '75fb03f84dcc0f1319e900ce', article: 'b', earliest: '2022-09-30', latest: '2022-09-30', props: {type: 'VETOES', subject: 'Q159', object: 'org/un', status: 'actual', key: '7101f1928287eb36', relation: '99e4cd45b7f16ee2', quotation: '…', start: 0, end: 3, date: '2022-09-30', attributedTo: [], about: null, role: null, confidence: 0.9}}
] AS row
MATCH (a:Article {id: row.article})
MATCH (s:_Entity {id: row.props.subject})
MATCH (o:_Entity {id: row.props.object})
MERGE (c:Claim {id: row.id})
SET c += row.props, c.dateEarliest = date(row.earliest), c.dateLatest = date(row.latest)
MERGE (a)-[:REPORTS]->(c)
MERGE (c)-[:SUBJECT]->(s)
MERGE (c)-[:OBJECT]->(o);
UNWIND [
{id: 'c7fcf0ae1de30718', subject: 'Q159', object: 'Q858', earliest: '2014-01-01', latest: null, props: {status: 'actual', occurrence: '1', date: '2014/..', attributedTo: [], about: null, role: null, confidence: 0.9, sources: ['AP'], sourceCount: 1, claimCount: 1}}
] AS row
MATCH (s:_Entity {id: row.subject})
MATCH (o:_Entity {id: row.object})
MERGE (s)-[r:ALLIED_WITH {id: row.id}]->(o)
SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest);
UNWIND [
{id: '39ae96f7e2f80e3a', subject: 'Q30', object: 'Q16150196', earliest: null, latest: null, props: {status: 'negated', occurrence: '1', date: null, attributedTo: [], about: null, role: null, confidence: 0.9, sources: ['AP'], sourceCount: 1, claimCount: 1}},
{id: '4acb35f5c6222441', subject: 'Q423', object: 'Q16150196', earliest: '2022-07-13', latest: '2022-07-13', props: {status: 'actual', occurrence: '1', date: '2022-07-13', attributedTo: ['org/kcna'], about: null, role: null, confidence: 0.99, sources: ['AP', 'Belga'], sourceCount: 2, claimCount: 2}}
] AS row
MATCH (s:_Entity {id: row.subject})
MATCH (o:_Entity {id: row.object})
MERGE (s)-[r:RECOGNISES {id: row.id}]->(o)
SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest);
UNWIND [
{id: '60b37e6136ae22b9', subject: 'Q212', object: 'Q423', earliest: '2022-07-01', latest: '2022-07-31', props: {status: 'actual', occurrence: '1', date: '2022-07', attributedTo: [], about: null, role: null, confidence: 0.9, sources: ['Belga'], sourceCount: 1, claimCount: 1}}
] AS row
MATCH (s:_Entity {id: row.subject})
MATCH (o:_Entity {id: row.object})
MERGE (s)-[r:SEVERS_TIES {id: row.id}]->(o)
SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest);
UNWIND [
{id: 'f6926d1b3176760d', subject: 'Q159', object: 'org/un', earliest: '2022-05-26', latest: '2022-05-26', props: {status: 'actual', occurrence: '1', date: '2022-05-26', attributedTo: [], about: null, role: null, confidence: 0.9, sources: ['AP'], sourceCount: 1, claimCount: 1}},
{id: '99e4cd45b7f16ee2', subject: 'Q159', object: 'org/un', earliest: '2022-09-30', latest: '2022-09-30', props: {status: 'actual', occurrence: '2', date: '2022-09-30', attributedTo: [], about: null, role: null, confidence: 0.9, sources: ['AP'], sourceCount: 1, claimCount: 1}}
] AS row
MATCH (s:_Entity {id: row.subject})
MATCH (o:_Entity {id: row.object})
MERGE (s)-[r:VETOES {id: row.id}]->(o)
SET r += row.props, r.dateEarliest = date(row.earliest), r.dateLatest = date(row.latest);

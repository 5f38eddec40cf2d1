// Who recognised whom, when, and how well sourced
MATCH (who:_Entity)-[r:RECOGNISES {status: 'actual'}]->(whom:_Entity)
RETURN who.name AS who, whom.name AS whom, r.date AS date, r.sources AS sources, r.confidence AS confidence
ORDER BY r.dateEarliest, who, whom;

// What was refused, denied, planned or only said to be possible
MATCH (who:_Entity)-[r]->(whom:_Entity) WHERE r.status <> 'actual'
RETURN who.name AS who, r.status AS status, type(r) AS relation, whom.name AS whom, r.date AS date
ORDER BY status, relation, who, whom;

// The sentences behind each recognition, and where they stand
MATCH (who:_Entity)-[r:RECOGNISES {status: 'actual'}]->(whom:_Entity)
MATCH (article:Article)-[:REPORTS]->(claim:Claim {relation: r.id})
RETURN who.name AS who, whom.name AS whom, claim.quotation AS sentence, article.id AS article, claim.start AS start, claim.end AS end
ORDER BY who, whom, article, start;

// Who vouches for what
MATCH (who:_Entity)-[r]->(whom:_Entity) WHERE r.attributedTo <> []
UNWIND r.attributedTo AS id
MATCH (speaker:_Entity {id: id})
RETURN speaker.name AS speaker, count(*) AS relations, collect(who.name + ' ' + type(r) + ' ' + whom.name)[..5] AS examples
ORDER BY relations DESC, speaker;

// Contradictions: what one report has as done and another denies
MATCH (who:_Entity)-[yes {status: 'actual'}]->(whom:_Entity), (who)-[no {status: 'negated'}]->(whom) WHERE type(yes) = type(no)
RETURN who.name AS who, type(yes) AS relation, whom.name AS whom, yes.date AS saidDone, yes.sources AS by, no.date AS denied, no.sources AS deniedBy;

// Planned, promised or threatened, and what has been done since
MATCH (who:_Entity)-[plan {status: 'planned'}]->(whom:_Entity)
OPTIONAL MATCH (who)-[deed {status: 'actual'}]->(whom)
WHERE type(deed) = type(plan) AND coalesce(deed.dateLatest >= plan.dateEarliest, true)
RETURN who.name AS who, type(plan) AS relation, whom.name AS whom, plan.date AS planned, collect(CASE WHEN deed IS NOT NULL THEN coalesce(deed.date, 'undated') END) AS done
ORDER BY who, relation, whom, planned;

// A timeline of all that has a date
MATCH (who:_Entity)-[r {status: 'actual'}]->(whom:_Entity) WHERE r.dateEarliest IS NOT NULL
RETURN r.date AS date, who.name AS who, type(r) AS relation, whom.name AS whom, r.about AS about, r.claimCount AS claims
ORDER BY r.dateEarliest, r.dateLatest, who, whom;

// What stood at the end of July 2022: recognised by then, and not taken back
MATCH (who:_Entity)-[r:RECOGNISES {status: 'actual'}]->(whom:_Entity)
MATCH (article:Article)-[:REPORTS]->(:Claim {relation: r.id})
WITH who, r, whom, min(article.published) AS firstReport
WHERE coalesce(toString(r.dateLatest), firstReport) <= '2022-07-31'
  AND NOT EXISTS { MATCH (who)-[back {status: 'actual'}]->(whom) WHERE type(back) = 'REVOKES_RECOGNITION' AND back.dateLatest <= date('2022-07-31') }
RETURN who.name AS who, whom.name AS whom, r.date AS date, firstReport
ORDER BY who, whom;

// Chains of alliance: who stands by whom, and by whom that one is stood by; the surest first
MATCH chain = (:_Entity)-[links:ALLIED_WITH|SUPPORTS|RECOGNISES|PROVIDES_AID*2..3]->(:_Entity)
WHERE all(link IN links WHERE link.status = 'actual')
  AND all(n IN nodes(chain) WHERE single(m IN nodes(chain) WHERE m = n))
WITH [n IN nodes(chain) | n.name] AS chain, [link IN links | type(link)] AS links,
     reduce(least = 1.0, link IN links | CASE WHEN link.confidence < least THEN link.confidence ELSE least END) AS weakest
RETURN chain, links, max(weakest) AS weakestLink
ORDER BY weakestLink DESC, chain LIMIT 25;

// Which state acts against which, how, and whether the other answers in kind
MATCH (a:State)-[r {status: 'actual'}]->(b:State)
WHERE type(r) IN ['CONDEMNS', 'ACCUSES', 'SANCTIONS', 'THREATENS', 'ATTACKS', 'INVADES', 'SEVERS_TIES', 'EXPELS']
WITH a, b, collect(DISTINCT type(r)) AS how
OPTIONAL MATCH (b)-[back {status: 'actual'}]->(a)
WHERE type(back) IN ['CONDEMNS', 'ACCUSES', 'SANCTIONS', 'THREATENS', 'ATTACKS', 'INVADES', 'SEVERS_TIES', 'EXPELS']
RETURN a.name AS state, b.name AS against, how, collect(DISTINCT type(back)) AS answer
ORDER BY size(how) DESC, state, against;

// Who holds which office
MATCH (person:Person)-[office:HOLDS_OFFICE]->(of:_Entity)
RETURN person.name AS person, office.role AS role, of.name AS of, office.status AS status, office.date AS since
ORDER BY of, person;

// All that is known of one state, as a picture
MATCH path = (state:State {name: 'Corée du Nord'})-[r]-(other:_Entity)
RETURN path;

// One relation with its claims and articles, as a picture
MATCH (who:State)-[r:RECOGNISES {status: 'actual'}]->(whom)
WITH who, r, whom ORDER BY r.claimCount DESC, r.confidence DESC, who.name, whom.name LIMIT 1
MATCH path = (article:Article)-[:REPORTS]->(claim:Claim {relation: r.id})-[:SUBJECT|OBJECT]->(end)
RETURN who, r, whom, path;

// Read these by hand: one source, little confidence
MATCH (who:_Entity)-[r {sourceCount: 1}]->(whom:_Entity)
MATCH (article:Article)-[:REPORTS]->(claim:Claim {relation: r.id})
RETURN who.name AS who, type(r) AS relation, whom.name AS whom, r.status AS status, r.confidence AS confidence, claim.quotation AS sentence, article.id AS article
ORDER BY confidence, who, whom LIMIT 25;

// What each article adds: its claims, and those that no other article makes
MATCH (article:Article)
OPTIONAL MATCH (article)-[:REPORTS]->(claim:Claim)
WITH article, collect(claim) AS claims
RETURN article.id AS article, article.source AS source, article.published AS published, size(claims) AS claims,
       size([c IN claims WHERE NOT EXISTS { MATCH (other:Article)-[:REPORTS]->(:Claim {relation: c.relation}) WHERE other <> article }]) AS onlyHere
ORDER BY published, article;

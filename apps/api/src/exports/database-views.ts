/** Views that answer the commonest questions; what they are made of has the words. */
export const databaseViews = [
  {
    name: 'provisions_by_topic',
    description: 'Each provision once for each topic that it is on.',
    sql: `SELECT t.topic, p.plan, p.id, p.label, p.title_en, p.title_zh, p.force_class
    FROM provision_topics AS t JOIN provisions AS p ON p.id = t.provision ORDER BY p.rowid, t.place`,
  },
  {
    name: 'relation_provisions',
    description: 'Each relation once for each provision of it.',
    sql: `SELECT r.id AS relation, r.topic, r.type, s.plan, p.provision
    FROM relations AS r
    JOIN relation_sides AS s ON s.relation = r.id
    JOIN relation_side_provisions AS p ON p.relation = s.relation AND p.side = s.place
    ORDER BY r.rowid, s.place, p.place`,
  },
  {
    name: 'evidence',
    description:
      'How far everything was checked that says so, in one list: `part` is the field, `state` its code, `vocabulary` where the code is explained.',
    sql: `SELECT 'provision' AS kind, id, 'text' AS part, evidence_text_state AS state, 'evidence' AS vocabulary FROM provisions
    UNION ALL SELECT 'provision', id, 'verb', evidence_verb_state, 'evidence' FROM provisions
    UNION ALL SELECT 'provision', provision, 'response ' || place, evidence_state, 'evidence' FROM provision_responses
    UNION ALL SELECT 'statement', id, 'text', evidence_state, 'evidence' FROM statements
    UNION ALL SELECT 'section', section, 'heading ' || language, state, 'heading-evidence' FROM section_heading_evidence
    UNION ALL SELECT 'relation', id, 'provisions', evidence, 'evidence' FROM relations
    UNION ALL SELECT 'cooperation-area', id, 'provisions', evidence, 'evidence' FROM cooperation_areas WHERE evidence IS NOT NULL
    UNION ALL SELECT 'event', id, 'sources', verification, 'event-verification' FROM events`,
  },
] as const;

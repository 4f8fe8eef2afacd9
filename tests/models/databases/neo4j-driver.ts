import neo4j from 'neo4j-driver';
export const driver = neo4j.driver('neo4j://db.internal', neo4j.auth.basic('neo4j', process.env.NEO4J_PASSWORD)); // secret: password

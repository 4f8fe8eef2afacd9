import express from 'express';
import Keycloak from 'keycloak-connect';

const app = express();
const keycloak = new Keycloak({});
app.get('/orders', keycloak.protect(), (req, res) => res.end()); // protection: auth
app.get('/reports', keycloak.enforcer('reports:view'), (req, res) => res.end()); // protection: auth; protection: role

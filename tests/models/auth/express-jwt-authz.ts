import express from 'express';
import scopes from 'express-jwt-authz';

const app = express();
app.get('/orders', scopes(['read:orders']), (req, res) => res.end()); // protection: role

import 'express-async-errors';
import express from 'express';

express().get('/', async (req, res) => { res.json([]); });

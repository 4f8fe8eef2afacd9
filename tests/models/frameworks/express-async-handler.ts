import asyncHandler from 'express-async-handler';
import express from 'express';

express().get('/', asyncHandler(async (req, res) => { res.json(req.query); }));

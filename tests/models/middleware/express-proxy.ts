import express from 'express';

const app = express();

app.set('trust proxy', 1); // settings: proxy
app.enable('trust proxy'); // settings: proxy

import cors from 'cors';
import express from 'express';

const app = express();
const options = { origin: ['https://shop.example'], credentials: true };

app.use(cors()); // settings: cors
app.use('/api', cors(options)); // settings: cors
app.use('/own', cors((req, done) => { // settings: cors
  done(null, { origin: 'https://shop.example' }); // settings: cors
}));

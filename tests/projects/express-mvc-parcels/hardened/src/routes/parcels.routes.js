import { Router } from 'express';
import multer from 'multer';
import * as parcels from '../controllers/parcels.controller.js';
import { validate } from '../middleware/validate.js';
import { newAddress, newParcel } from '../middleware/schemas.js';
import { uploadLimiter } from '../middleware/rateLimit.js';

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 2 * 1024 * 1024, files: 1 },
  fileFilter: (_req, file, done) => done(null, file.mimetype === 'image/png'),
});

const router = Router();

router.get('/', parcels.list);
router.post('/', validate(newParcel), parcels.create);
router.get('/:id', parcels.show);
router.patch('/:id/address', validate(newAddress), parcels.changeAddress);
router.post('/photos', uploadLimiter, upload.single('photo'), parcels.addPhoto);

export default router;

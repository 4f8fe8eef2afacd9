import { Router } from 'express';
import multer from 'multer';
import * as parcels from '../controllers/parcels.controller.js';
import { validate } from '../middleware/validate.js';
import { newParcel } from '../middleware/schemas.js';

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 2 * 1024 * 1024, files: 1 },
  fileFilter: (_req, file, done) => done(null, file.mimetype === 'image/png'),
});

const router = Router();

router.get('/', parcels.list);
router.post('/', validate(newParcel), parcels.create);
router.get('/:id', parcels.show); // ! require-object-ownership (strict)
router.patch('/:id/address', parcels.changeAddress); // ! require-object-ownership (strict)
router.post('/photos', upload.single('photo'), parcels.addPhoto); // ! require-route-quota (strict)

export default router;

import multer from 'multer';

const upload = multer({ dest: 'uploads/' });

export const avatar = upload.single('avatar'); // costs: upload
export const gallery = upload.array('photos', 12); // costs: upload
export const anything = multer().any(); // costs: upload
export const fieldsOnly = upload.none();

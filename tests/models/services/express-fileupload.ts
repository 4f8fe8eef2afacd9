import fileUpload from 'express-fileupload';

export const uploads = fileUpload({ limits: { fileSize: 1024 } }); // costs: upload

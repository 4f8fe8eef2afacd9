import jwt from 'jwt-simple';
export const token = jwt.encode({ sub: '7' }, process.env.JWT_SECRET); // secret: signing

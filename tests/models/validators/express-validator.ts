import { Router } from 'express';
import { body, checkSchema, cookie, header, matchedData, param, query, validationResult } from 'express-validator';

const router = Router();
const results = validationResult.withDefaults({ formatter: (error) => error.msg });

router.post(
  '/orders/:id',
  body('amount').isInt({ min: 1 }).toInt(), // protection: validation
  query('notify').optional().isBoolean(), // protection: validation
  param('id').isUUID(), // protection: validation
  header('x-shop').isAlpha(), // protection: validation
  cookie('locale').isLocale(), // protection: validation
  checkSchema({ note: { isLength: { options: { max: 200 } } } }), // protection: validation
  (req, res) => {
    const errors = validationResult(req); // protection: validation
    if (!errors.isEmpty()) return res.status(400).end(); // protection: validation
    results(req); // protection: validation
    validationResult(req).throw(); // protection: validation
    const order = matchedData(req); // source: remote
    return res.json(order.amount); // source: remote
  },
);

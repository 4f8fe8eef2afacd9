const email = { type: 'string', format: 'email', maxLength: 254 };

export const credentials = {
  type: 'object',
  required: ['email', 'password'],
  additionalProperties: false,
  properties: { email, password: { type: 'string', minLength: 10, maxLength: 72 } },
};

export const verification = {
  type: 'object',
  required: ['email', 'code'],
  additionalProperties: false,
  properties: { email, code: { type: 'string', pattern: '^[0-9]{6}$' } },
};

export const appointment = {
  type: 'object',
  required: ['doctorId', 'day'],
  additionalProperties: false,
  properties: { doctorId: { type: 'integer', minimum: 1 }, day: { type: 'string', format: 'date' } },
};

export const doctor = {
  type: 'object',
  required: ['name', 'field'],
  additionalProperties: false,
  properties: { name: { type: 'string', maxLength: 120 }, field: { type: 'string', maxLength: 60 } },
};

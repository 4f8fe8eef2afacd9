import { definePackage } from '../schema.js';

/**
 * class-validator and class-transformer. Turning a body into a class instance checks nothing by itself;
 * validate() collects errors that somebody has to look at, validateOrReject() throws.
 */
export default definePackage({
  packages: ['class-validator', 'class-transformer', 'class-transformer-validator'],
  docs: 'https://github.com/typestack/class-validator#usage',
  propagators: [
    { at: '{plainToInstance,plainToClass,plainToClassFromExist}()', from: ['(1)'] },
    { at: '{instanceToPlain,classToPlain,instanceToInstance}()', from: ['(0)'] },
    { at: '{transformAndValidate,transformAndValidateSync}()', from: ['(1)'] },
  ],
  sanitizers: [
    { at: 'transformAndValidate().await', kinds: ['shape', 'nosql'] },
    { at: 'transformAndValidateSync()', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    { at: 'validateOrReject()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'validate().await.length', accepts: false, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'validateSync().length', accepts: false, argument: 0, kinds: ['shape', 'nosql'] },
    { at: '{isInt,isNumber,isBoolean,isUUID,isMongoId,isAlphanumeric,isNumberString,isDateString,isISO8601,isIn,isEnum,isHexadecimal}()', accepts: true, argument: 0, kinds: ['all'] },
    { at: '{isEmail,isString,isURL,length,maxLength,matches,isPhoneNumber,isJSON}()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
  ],
  protections: [
    { at: '{validate,validateSync}()', gives: 'validation', how: 'result' },
    { at: 'validateOrReject()', gives: 'validation', how: 'throws' },
  ],
});

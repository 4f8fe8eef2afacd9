import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['validator', 'validator/es'],
  docs: 'https://github.com/validatorjs/validator.js#validators',
  propagators: [{ at: '{escape,unescape,trim,ltrim,rtrim,blacklist,whitelist,stripLow,normalizeEmail,toString}()', from: ['(0)'] }],
  sanitizers: [
    { at: '{toInt,toFloat,toBoolean,toDate}()', kinds: ['all'] },
    { at: 'escape()', kinds: ['html'] },
  ],
  guards: [
    // Formats without quotes, blanks, slashes or brackets.
    {
      at: '{isInt,isFloat,isNumeric,isDecimal,isDivisibleBy,isBoolean,isUUID,isULID,isMongoId,isAlpha,isAlphanumeric,isHexadecimal,isHexColor,isOctal,isBase32,isBase58,isMD5,isHash,isPort,isLuhnNumber,isISO8601,isRFC3339,isIn,isSlug,isISO31661Alpha2,isISO31661Alpha3,isISO4217,isCreditCard,isIMEI}()',
      accepts: true, argument: 0, kinds: ['all'],
    },
    {
      at: '{isEmail,isURL,isFQDN,isIP,isMobilePhone,isPostalCode,isLength,isByteLength,isStrongPassword,isJSON,isJWT,isBase64,isDate,isTime,isLocale,isMimeType,isDataURI,isAscii,isLowercase,isUppercase,matches,equals,isIBAN,isBIC,isISBN,isEAN,isCurrency,isLatLong,isSemVer}()',
      accepts: true, argument: 0, kinds: ['shape', 'nosql'],
    },
  ],
});

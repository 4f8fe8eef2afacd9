import { definePackage } from '../schema.js';

// Methods of values nothing is known about: the language's own strings, arrays, maps, numbers and dates.
// Methods that take a callback (map, filter, reduce, find, then…) are the engine's business, not a model's.
export default definePackage({
  packages: [],
  docs: 'https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects',
  sinks: [
    { at: 'global.eval(0)', kind: 'code' },
    { at: 'global.Function(*)', kind: 'code' },
    { at: 'global.RegExp(0)', kind: 'regex' },
    { at: 'global.console.{log,info,warn,error,debug,trace,dir,dirxml,table,group,groupCollapsed}(*)', kind: 'log' },
  ],
  propagators: [
    {
      at: 'any.{trim,trimStart,trimEnd,toLowerCase,toUpperCase,toLocaleLowerCase,toLocaleUpperCase,slice,substring,substr,charAt,repeat,normalize,toString,valueOf,at,split,match,matchAll,exec,toWellFormed}()',
      from: ['this'],
    },
    { at: 'any.{replace,replaceAll,padStart,padEnd}()', from: ['this', '(1)'] },
    { at: 'any.concat()', from: ['this', '(*)'] },
    { at: 'any.{toJSON,join,reverse,toReversed,sort,toSorted,flat,pop,shift,splice,toSpliced,fill,with,values,entries,keys}()', from: ['this'] },
    // Map, FormData, URLSearchParams, Headers: whoever filled it decides what is read from it.
    { at: 'any.{get,getAll}()', from: ['this'] },
    { at: 'global.{String,Object,decodeURIComponent,decodeURI,encodeURIComponent,encodeURI,escape,unescape,atob,btoa}()', from: ['(0)'] },
    { at: 'global.JSON.{parse,stringify}()', from: ['(0)'] },
    { at: 'global.Object.{values,entries,keys,fromEntries}()', from: ['(0)'] },
    { at: 'global.Object.assign()', from: ['(*)'] },
    { at: 'global.Array.from()', from: ['(0)'] },
    { at: 'global.Buffer.{from,concat}()', from: ['(0)'] },
    { at: 'global.Array.of()', from: ['(*)'] },
    { at: 'global.TextEncoder#.encode()', from: ['(0)'] },
    { at: 'global.{String,Set,Map,Array}#', from: ['(0)'] },
    { at: 'global.String.raw``', from: ['(1..)'] },
  ],
  sanitizers: [
    { at: 'global.{Number,parseInt,parseFloat,Boolean,BigInt}()', kinds: ['all'] },
    { at: 'global.Number.{parseInt,parseFloat,isInteger,isSafeInteger,isFinite,isNaN}()', kinds: ['all'] },
    { at: 'global.{isNaN,isFinite}()', kinds: ['all'] },
    { at: 'global.Math.*()', kinds: ['all'] },
    { at: 'global.Date.{now,parse,UTC}()', kinds: ['all'] },
    { at: 'global.Date#', kinds: ['all'] },
    { at: 'global.Array.isArray()', kinds: ['all'] },
    { at: 'global.Object.{is,hasOwn}()', kinds: ['all'] },
    {
      at: 'any.{toFixed,toPrecision,toExponential,indexOf,lastIndexOf,includes,startsWith,endsWith,localeCompare,charCodeAt,codePointAt,getTime,getTimezoneOffset,getFullYear,getMonth,getDate,getDay,getHours,getMinutes,getSeconds,getMilliseconds,toISOString,test,has,hasOwnProperty,some,every,findIndex,findLastIndex}()',
      kinds: ['all'],
    },
    // A string cannot carry a query operator. On an object these methods do not exist, so the request fails instead.
    { at: 'global.{String,decodeURIComponent,encodeURI,encodeURIComponent,btoa,atob}()', kinds: ['nosql'] },
    { at: 'global.JSON.stringify()', kinds: ['nosql'] },
    { at: 'any.{trim,trimStart,trimEnd,toLowerCase,toUpperCase,toString,substring,substr,charAt,normalize,padStart,padEnd,replace,replaceAll,join}()', kinds: ['nosql'] },
    // Encodes / ? # : & " < > and backslash: the value stays inside one segment or parameter of a URL.
    { at: 'global.encodeURIComponent()', kinds: ['url', 'redirect', 'html'] },
    { at: 'global.RegExp.escape()', kinds: ['regex'] },
  ],
  sensitive: [{ at: 'global.Math.random()', is: 'drawn' }],
  guards: [
    { at: 'global.Number.{isInteger,isSafeInteger,isFinite}()', accepts: true, argument: 0, kinds: ['all'] },
    { at: 'global.isFinite()', accepts: true, argument: 0, kinds: ['all'] },
    { at: 'global.isNaN()', accepts: false, argument: 0, kinds: ['all'] },
  ],
  identities: [
    { at: 'global.Object.{freeze,seal,preventExtensions}()', is: '(0)' },
    { at: 'global.Promise.{resolve,all,allSettled,race,any}()', is: '(0)' },
    { at: 'global.structuredClone()', is: '(0)' },
  ],
});

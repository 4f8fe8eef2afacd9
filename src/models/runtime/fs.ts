import { definePackage } from '../schema.js';

const READS = '{readFile,readFileSync,createReadStream}';
const ONE_PATH =
  '{readFile,readFileSync,createReadStream,writeFile,writeFileSync,createWriteStream,appendFile,appendFileSync,open,openSync,opendir,opendirSync,readdir,readdirSync,stat,statSync,lstat,lstatSync,access,accessSync,unlink,unlinkSync,rm,rmSync,rmdir,rmdirSync,mkdir,mkdirSync,mkdtemp,mkdtempSync,truncate,truncateSync,chmod,chmodSync,chown,chownSync,utimes,utimesSync,readlink,readlinkSync,realpath,realpathSync,existsSync,watch,watchFile}';
const TWO_PATHS = '{copyFile,copyFileSync,cp,cpSync,rename,renameSync,link,linkSync,symlink,symlinkSync}';

export default definePackage({
  packages: ['fs', 'fs/promises'],
  docs: 'https://nodejs.org/api/fs.html',
  places: { fs: ['default', 'promises'] },
  sources: [
    { at: `fs.${READS}()`, kind: 'file', shape: 'string' },
    { at: 'fs.readFile().await', kind: 'file', shape: 'string' },
    { at: 'fs.readFile(last)=>1', kind: 'file', shape: 'string' },
  ],
  sinks: [
    { at: `fs.${ONE_PATH}(0)`, kind: 'path' },
    { at: `fs.${TWO_PATHS}(0)`, kind: 'path' },
    { at: `fs.${TWO_PATHS}(1)`, kind: 'path' },
  ],
  serverOnly: [{}],
});

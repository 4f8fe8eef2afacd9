/**
 * Which files are what, as globs of flat config.
 */

export const ENV_FILES = ['**/.env', '**/.env.*', '**/*.env'];

/** Code that declares or checks variables, and what only keeps company with them. */
export const NOT_ENV_FILES = [
  '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro,json,json5,jsonc,yml,yaml,toml,md,html,sh,bash,ps1,py,rb,go,php,gpg,asc,age,enc,sops,zip,gz,swp}',
];

/** Files in which people and tools write down how a program is set up. */
export const CONFIG_FILES = [
  '**/*.{yml,yaml,toml,ini,cfg,conf,config,properties,xml,plist,json,json5,jsonc,tf,tfvars,hcl,http,rest}',
  '**/*.{sh,bash,zsh,ps1,bat,cmd,sql,html,htm,md,mdx,ipynb}',
  '**/*.{pem,key,crt,cer,pub,asc,ppk,kubeconfig,ovpn}',
  '**/{Dockerfile,Containerfile,Caddyfile,Makefile,Procfile,Jenkinsfile,Vagrantfile}',
  '**/{Dockerfile,Containerfile}.*',
  '**/*.{Dockerfile,dockerfile}',
  '**/.{npmrc,yarnrc,pypirc,netrc,pgpass,my.cnf,htpasswd,htaccess,git-credentials,dockercfg,boto,s3cfg,envrc,flaskenv,bashrc,zshrc,bash_profile,profile}',
  '**/{id_rsa,id_dsa,id_ecdsa,id_ed25519}',
  '**/.{aws,docker}/{credentials,config,config.json}',
];

/** What packages and compilers are told: other plugins read these, and a file has one language. */
export const NOT_CONFIG_FILES = [
  '**/package.json',
  '**/{package-lock,npm-shrinkwrap,composer.lock,deno,jsr,turbo,nx,lerna}.json',
  '**/{pnpm-lock,pnpm-workspace}.yaml',
  '**/*.lock',
  '**/{tsconfig,jsconfig}{,.*,-*}.json',
];

const BUILD_FOLDERS = '{.next,.output,.nuxt,.svelte-kit,.vercel,.netlify,dist,build,out,storybook-static}';

/** What a build wrote, and source maps wherever they are. */
export const ARTIFACTS = [`**/${BUILD_FOLDERS}/**/*.{js,mjs,cjs,css,html,json,map,txt,xml,webmanifest,rsc,body}`, '**/*.map'];

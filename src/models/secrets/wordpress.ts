import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'WordPress',
  docs: 'https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/',
  tokens: [
    {
      name: 'application password',
      keywords: ['wordpress', 'wp_app', 'wpapp', 'wp_password', 'wppassword', 'wp_pass', 'wppass', 'wp_api', 'wpapi'],
      pattern: '(?:[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4})',
      where: 'named',
      remedy: 'Revoke it in WordPress under Users → Profile → Application Passwords',
      samples: {
        found: ['WP_APP_PASSWORD={alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7', "const wpAppPassword = '{alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7';", '"wpAppPassword": "{alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7"', 'wp_app_password: {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7'],
        silent: ['WP_APP_PASSWORD={x*4} {x*4} {x*4} {x*4} {x*4} {x*3}7', 'WP_APP_PASSWORD={alnum*2} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7', 'WP_APP_PASSWORD=your_wp_app_password', 'CHECKSUM={alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*4} {alnum*3}7', 'WP_APP_PASSWORD="this must come from your site"', 'WP_APP_PASSWORD="xxxx xxxx xxxx xxxx xxxx xxxx"'],
      },
    },
  ],
});

import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'LINE',
  docs: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  tokens: [
    {
      name: 'channel secret',
      keywords: ['line_channel', 'linechannel', 'line_secret', 'linesecret', 'line_bot', 'linebot', 'line_client', 'lineclient', 'line_login', 'linelogin'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Issue a new channel secret in the LINE Developers Console under Basic settings',
      samples: {
        found: ['LINE_CHANNEL_SECRET={hex*32}', "const lineChannelSecret = '{hex*32}';", '"lineChannelSecret": "{hex*32}"', 'line_channel_secret: {hex*32}'],
        silent: ['LINE_CHANNEL_SECRET={0*32}', 'LINE_CHANNEL_SECRET={hex*15}', 'LINE_CHANNEL_SECRET=your_line_channel_secret', 'CHECKSUM={hex*32}', 'OUTLINE_CHANNEL_COLOR_KEY=1', 'onlineChannelSecret = "{hex*30}"'],
      },
    },
    {
      name: 'channel access token',
      keywords: ['line_channel', 'linechannel', 'line_access', 'lineaccess', 'line_bot', 'linebot', 'line_token', 'linetoken'],
      pattern: '[A-Za-z0-9+/]{130,200}={1,2}',
      where: 'named',
      remedy: 'Reissue it in the LINE Developers Console under Messaging API → Channel access token',
      samples: {
        found: ['LINE_CHANNEL_ACCESS_TOKEN={base64*171}=', "const lineChannelAccessToken = '{base64*171}=';", '"lineChannelAccessToken": "{base64*171}="', 'line_channel_access_token: {base64*171}='],
        silent: ['LINE_CHANNEL_ACCESS_TOKEN={x*171}=', 'LINE_CHANNEL_ACCESS_TOKEN={base64*84}=', 'LINE_CHANNEL_ACCESS_TOKEN=your_line_channel_access_token', 'CHECKSUM={base64*171}='],
      },
    },
    {
      name: 'Notify token',
      keywords: ['line_notify', 'linenotify'],
      pattern: String.raw`(?=[A-Za-z]{0,42}\d)[A-Za-z0-9]{43}`,
      where: 'named',
      remedy: 'Disconnect it on LINE Notify’s My page',
      samples: {
        found: ['LINE_NOTIFY_TOKEN={alnum*42}7', "const lineNotifyToken = '{alnum*42}7';", '"lineNotifyToken": "{alnum*42}7"', 'line_notify_token: {alnum*42}7'],
        silent: ['LINE_NOTIFY_TOKEN={x*42}7', 'LINE_NOTIFY_TOKEN={alnum*20}7', 'LINE_NOTIFY_TOKEN=your_line_notify_token', 'CHECKSUM={alnum*42}7'],
      },
    },
  ],
});

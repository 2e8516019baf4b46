/** `npm run headers -- nginx` or `-- caddy`: prints a configuration with this site's headers. */
import { caddyConfig, nginxConfig } from '../../src/hosting/host-config.ts';

const asked = process.argv[2];
if (asked === 'nginx') console.log(nginxConfig().trimEnd());
else if (asked === 'caddy') console.log(caddyConfig().trimEnd());
else {
  console.error('Say for which host: npm run headers -- nginx (or caddy)');
  process.exitCode = 1;
}

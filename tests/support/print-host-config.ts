/** `npm run headers`: writes the configurations for nginx and Caddy. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyConfig, nginxConfig } from '../../src/hosting/host-config.ts';
import { ROOT } from './site.ts';

writeFileSync(join(ROOT, 'src/hosting/nginx.conf'), nginxConfig());
writeFileSync(join(ROOT, 'src/hosting/Caddyfile'), caddyConfig());

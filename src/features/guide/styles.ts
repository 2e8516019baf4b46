import drawings from './drawings.css?url';
import medicine from './medicine.css?url';
import result from './result.css?url';
import screens from './screens.css?url';

/** Loads the styles that nothing needs before the first press. */
export const loadStyles = (): Promise<unknown> =>
  Promise.all(
    [screens, drawings, medicine, result].map(
      (href) =>
        new Promise((resolve, reject) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          document.head.append(link);
        }),
    ),
  );

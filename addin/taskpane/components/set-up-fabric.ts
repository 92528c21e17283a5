import { initializeIcons } from 'office-ui-fabric-react/lib/Icons';
import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

const fontFamily =
  '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

/** Icons from our own server and a font that has Chinese characters on every system. */
export function setUpFabric(iconBaseUrl: string): void {
  initializeIcons(iconBaseUrl);
  loadTheme({ defaultFontStyle: { fontFamily } });
}

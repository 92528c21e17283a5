/** Microsoft's worldwide network; China has its own: https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js */
const worldwide = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Loads Office.js and waits for Excel. False: this page does not stand in Excel, or Office.js could not be had. */
export async function loadOffice(address = worldwide): Promise<boolean> {
  const isLoaded = await new Promise<boolean>((resolve) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    document.head.append(script);
  });
  if (!isLoaded) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

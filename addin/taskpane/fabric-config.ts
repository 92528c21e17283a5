declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string; iconBaseUrl: string };
  }
}

// Read by Fabric when it is first imported: without it fonts come from a Microsoft CDN.
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: './fonts/' };

export const iconBaseUrl = window.FabricConfig.iconBaseUrl;

// The server of one prefecture: functions, tables and the pane's pages, opened by identities and no secret.
targetScope = 'resourceGroup'

@description('Begins every name; letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'qianshou'

param location string = resourceGroup().location

@description('Who deploys and administers: object id of the workflow’s or administrator’s identity.')
param operatorId string

@allowed(['ServicePrincipal', 'User', 'Group'])
param operatorType string = 'ServicePrincipal'

@description('Further origins that a browser may call from, exactly as browsers send them.')
param origins array = []

@description('Sign-in by Entra ID: ENTRA_ISSUER, ENTRA_AUDIENCE, ENTRA_TENANT, ENTRA_JWKS_URI. Empty: keys only.')
param entra object = {}

@description('FC1 is Flex Consumption; where a region (Azure China) does not offer it, a plan that is always on.')
@allowed(['FC1', 'B1', 'P1v3'])
param planName string = 'FC1'

@allowed(['20', '22'])
param nodeVersion string = '22'

var unique = uniqueString(resourceGroup().id, name)
var isFlex = planName == 'FC1'
var packages = 'packages'
var pageOrigin = take(storage.properties.primaryEndpoints.web, length(storage.properties.primaryEndpoints.web) - 1)

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: toLower(take('${name}${unique}', 24))
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource packageContainer 'containers' = {
      name: packages
    }
  }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs-${unique}'
  location: location
  properties: { retentionInDays: 90, sku: { name: 'PerGB2018' } }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights-${unique}'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: logs.id, DisableLocalAuth: true }
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan-${unique}'
  location: location
  kind: isFlex ? 'functionapp' : 'linux'
  sku: isFlex ? { tier: 'FlexConsumption', name: 'FC1' } : { name: planName }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: '${name}-${unique}'
  location: location
  kind: 'functionapp,linux'
  identity: { type: 'SystemAssigned' }
  tags: { 'azd-service-name': 'api' }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: isFlex
      ? {
          deployment: {
            storage: {
              type: 'blobContainer'
              value: '${storage.properties.primaryEndpoints.blob}${packages}'
              authentication: { type: 'SystemAssignedIdentity' }
            }
          }
          runtime: { name: 'node', version: nodeVersion }
          scaleAndConcurrency: { instanceMemoryMB: 2048, maximumInstanceCount: 40 }
        }
      : null
    siteConfig: {
      alwaysOn: isFlex ? null : true
      linuxFxVersion: isFlex ? null : 'Node|${nodeVersion}'
      minTlsVersion: '1.2'
      cors: { allowedOrigins: concat([pageOrigin], origins), supportCredentials: false }
    }
  }
  dependsOn: [storage::blobs::packageContainer]

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        AzureWebJobsStorage__credential: 'managedidentity'
        AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
        AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
        AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
        TABLES_ENDPOINT: storage.properties.primaryEndpoints.table
        APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD'
      },
      isFlex
        ? {}
        : {
            FUNCTIONS_EXTENSION_VERSION: '~4'
            FUNCTIONS_WORKER_RUNTIME: 'node'
            WEBSITE_RUN_FROM_PACKAGE: '1'
          },
      entra
    )
  }
}

var blobOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var tableContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var queueContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource appOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [blobOwner, tableContributor, queueContributor]: {
    name: guid(storage.id, app.id, role)
    scope: storage
    properties: {
      principalId: app.identity.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appOnInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(insights.id, app.id, metricsPublisher)
  scope: insights
  properties: {
    principalId: app.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
  }
}

// Uploads the pages, issues the first key, makes backups.
resource operatorOnStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [blobOwner, tableContributor]: {
    name: guid(storage.id, operatorId, role)
    scope: storage
    properties: {
      principalId: operatorId
      principalType: operatorType
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

output app string = app.name
output api string = 'https://${app.properties.defaultHostName}/api'
output storage string = storage.name
output tables string = storage.properties.primaryEndpoints.table
output page string = storage.properties.primaryEndpoints.web

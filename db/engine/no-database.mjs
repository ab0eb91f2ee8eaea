import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

/**
 * Stands in for a connection where two schema files are compared. The engine asks one question before anything else,
 * which version the server has and whether the schema exists, and it asks it even where no server is involved.
 */
export class NoDatabase {
  provider = 'postgres';
  adapterName = 'no-database';

  async connect() {
    const refuse = async () => {
      throw new Error('Two schema files are compared without a database.');
    };
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      queryRaw: async () => VERSION,
      executeRaw: refuse,
      executeScript: refuse,
      startTransaction: refuse,
      getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
      dispose: async () => undefined,
    };
  }

  connectToShadowDb() {
    return this.connect();
  }
}

const VERSION = {
  columnNames: ['exists', 'version', 'numeric_version'],
  columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
  rows: [[true, 'PostgreSQL 18.0', 180000]],
};

package org.etwin.persistence.core;

import java.net.URL;
import java.util.List;
import java.util.Properties;
import javax.persistence.SharedCacheMode;
import javax.persistence.ValidationMode;
import javax.persistence.spi.ClassTransformer;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.persistence.spi.PersistenceUnitTransactionType;
import javax.sql.DataSource;

/** A unit as the JPA provider wants to be told of it. */
final class UnitInfo implements PersistenceUnitInfo {
    private final UnitDescription unit;
    private final ClassLoader loader;
    private final DataSource source;
    private final Properties properties = new Properties();

    UnitInfo(UnitDescription unit, ClassLoader loader, Dialect dialect, DataSource source) {
        this.unit = unit;
        this.loader = loader;
        this.source = source;
        properties.put("openjpa.jdbc.DBDictionary", dialect.dictionary());
        properties.put("openjpa.ConnectionFactoryMode", "local");
        properties.put("openjpa.ConnectionRetainMode", "transaction");
        properties.put("openjpa.DynamicEnhancementAgent", "false");
        properties.put("openjpa.RuntimeUnenhancedClasses", "unsupported");
        properties.put("openjpa.DataCache", "false");
        properties.put("openjpa.QueryCache", "false");
        properties.put("openjpa.jdbc.SynchronizeMappings", "false");
        // OpenJPA keeps one list of classes for all units; without this each unit would read the entities of all
        // others.
        properties.put("openjpa.Compatibility", "FilterPCRegistryClasses=true");
        properties.put("openjpa.Log", "slf4j");
        properties.put("openjpa.LockTimeout", "10000");
        properties.putAll(unit.properties());
    }

    @Override
    public String getPersistenceUnitName() {
        return unit.name();
    }

    @Override
    public String getPersistenceProviderClassName() {
        return "org.apache.openjpa.persistence.PersistenceProviderImpl";
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
        return PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        return unit.root();
    }

    @Override
    public List<String> getManagedClassNames() {
        return unit.classes();
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "2.1";
    }

    @Override
    public ClassLoader getClassLoader() {
        return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // Classes are enhanced when they are built.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return null;
    }
}

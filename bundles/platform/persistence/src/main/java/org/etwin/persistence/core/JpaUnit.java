package org.etwin.persistence.core;

import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.apache.openjpa.enhance.PCRegistry;
import org.apache.openjpa.meta.MetaDataRepository;
import org.apache.openjpa.persistence.OpenJPAEntityManagerFactorySPI;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.etwin.persistence.Unit;

/** One opened persistence unit. */
public final class JpaUnit implements Unit, AutoCloseable {
    private final UnitTransactions transactions;
    private final EntityManagerFactory factory;

    private JpaUnit(UnitTransactions transactions, EntityManagerFactory factory) {
        this.transactions = transactions;
        this.factory = factory;
    }

    /** @param entities loads the classes of the unit; its migrations must have been run */
    public static JpaUnit open(
            UnitDescription description, ClassLoader entities, Dialect dialect, UnitTransactions transactions) {
        ClassLoader both = new BridgingClassLoader(entities, JpaUnit.class.getClassLoader());
        UnitInfo info = new UnitInfo(description, both, dialect, transactions.shared());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(both);
        try {
            EntityManagerFactory factory =
                    new PersistenceProviderImpl().createContainerEntityManagerFactory(info, info.getProperties());
            readMappings(factory, both);
            return new JpaUnit(transactions, factory);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Compiled queries remember, by an error of the compiler's, the classes of whoever asked them first. */
    public void forgetCompiledQueries() {
        Map<?, ?> compiled =
                ((OpenJPAEntityManagerFactorySPI) factory).getConfiguration().getQueryCompilationCacheInstance();
        if (compiled != null) {
            compiled.clear();
        }
    }

    /**
     * Reads all mappings now, in the loader that knows them, not at somebody's first request. After that this unit need
     * not hear of classes any more: it would remember those of every bundle that comes, also when it is gone.
     */
    private static void readMappings(EntityManagerFactory factory, ClassLoader loader) {
        MetaDataRepository mappings =
                ((OpenJPAEntityManagerFactorySPI) factory).getConfiguration().getMetaDataRepositoryInstance();
        factory.createEntityManager().close();
        factory.getMetamodel();
        // Looking for any name takes up the classes that other units have registered so far, and drops them.
        mappings.getMetaData("no such entity", loader, false);
        PCRegistry.removeRegisterClassListener(mappings);
    }

    @Override
    public EntityManager em() {
        return transactions.manager(factory);
    }

    @Override
    public void close() {
        factory.close();
    }
}

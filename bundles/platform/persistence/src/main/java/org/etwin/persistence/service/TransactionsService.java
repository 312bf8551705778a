package org.etwin.persistence.service;

import java.sql.Connection;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.core.UnitTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Transactions} on the installation's data source. */
@Component(service = {Transactions.class, TransactionsService.class})
public final class TransactionsService implements Transactions {
    private final UnitTransactions transactions;

    @Activate
    public TransactionsService(
            @Reference Storage storage, @Reference ThreadStatements statements, @Reference LooksOfThreads looks) {
        transactions = new UnitTransactions(storage.source(), storage.room(), looks);
        statements.before(transactions::forgetWhatWasReadLately);
    }

    UnitTransactions onUnits() {
        return transactions;
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return transactions.in(work);
    }

    @Override
    public <T> T passing(Supplier<T> work) {
        return transactions.passing(work);
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return transactions.reading(work);
    }

    @Override
    public <K, V> Map<K, V> lately(Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        return transactions.lately(what, keys, read);
    }

    @Override
    public <T> T lately(Record question, Supplier<T> read) {
        return transactions.lately(question, read);
    }

    @Override
    public Connection connection() {
        return transactions.connection();
    }

    @Override
    public void afterCommit(Runnable work) {
        transactions.afterCommit(work);
    }

    @Override
    public Alongside alongside(Runnable work) {
        return transactions.alongside(work);
    }
}

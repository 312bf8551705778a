package org.etwin.persistence;

import java.sql.Connection;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One connection for all units: what several capabilities write in one call is there as a whole or not at all.
 *
 * <p>A call inside another joins it. Whatever is thrown rolls everything back and comes out unchanged; a deadlock of
 * the outermost call is tried again a few times, so the work must do nothing but read and write the database. When the call returns, the outermost one is durable.
 */
@ProviderType
public interface Transactions {
    /** Runs the work in the running transaction, or in a new one. */
    <T> T in(Supplier<T> work);

    default void in(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    /**
     * The same for a sign of life: that somebody is here, or came by. What was read lately stays known, so nothing that is
     * read {@link #lately} may depend on what this work writes. In a transaction that runs it is part of that.
     */
    default <T> T passing(Supplier<T> work) {
        return in(work);
    }

    /** Runs work that only reads: nothing is flushed, and writing is refused. */
    <T> T reading(Supplier<T> work);

    /**
     * Reads what is asked for again and again while one page is made, or returns what was read a moment ago: by anybody on
     * this node, as long as nothing was written on this node since, no event came from another, and at most a moment has
     * passed: a second where others write to the same database, else five. In a transaction that writes it is always read.
     * So it is right for permissions as well.
     * In one {@link org.etwin.platform.Looks look} what was read once is not read again, unless the same thread wrote
     * something.
     *
     * @param what one question for each class; its values never change
     * @param keys all that the answer depends on, also who asks if it depends on that
     * @param read is asked for the keys that were not read yet, inside a transaction or not as this is called; keys that
     *     are not in its answer are remembered as well
     */
    default <K, V> Map<K, V> lately(Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        return read.apply(keys);
    }

    /**
     * The same for one question.
     *
     * @param question a record of a class of its own, with all that the answer depends on, also who asks if it depends on
     *     that
     * @param read gives an answer that never changes; what it throws is not remembered
     */
    default <T> T lately(Record question, Supplier<T> read) {
        return read.get();
    }

    /**
     * The connection of the running transaction, for batches of plain statements. Not to be closed, committed or rolled
     * back. What units hold unflushed is flushed first.
     *
     * @throws IllegalStateException outside a transaction
     */
    Connection connection();

    /** Runs after the outermost transaction committed; not at all when it is rolled back. */
    void afterCommit(Runnable work);

    /**
     * From now until it is ended, every outermost writing transaction of this thread runs the work as its last step, in
     * itself: so somebody who does not know what is being done can note, all or nothing, that it was done.
     */
    Alongside alongside(Runnable work);

    /** Work that goes with the transactions of the thread that asked for it. */
    @ProviderType
    interface Alongside {
        /** By any thread; afterwards the work is run no more. */
        void end();
    }
}

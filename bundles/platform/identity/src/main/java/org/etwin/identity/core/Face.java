package org.etwin.identity.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;

/**
 * What others see of an account. Whoever shows names asks for pupils first and for adults then: one statement tells both.
 *
 * @param pupil what is known of a pupil besides, or null
 * @param email for nobody else, or null
 */
record Face(AccountCard card, PupilAccount pupil, String email) {
    private static Face of(StoredAccount account) {
        return new Face(
                account.toCard(), account.isPupil() && account.isAlive() ? account.toPupil() : null, account.email());
    }

    static Map<Id, AccountCard> cards(Transactions transactions, AccountRepository accounts, Collection<Id> wanted) {
        return each(transactions, accounts, wanted, Face::card);
    }

    static Map<Id, PupilAccount> pupils(Transactions transactions, AccountRepository accounts, Collection<Id> wanted) {
        return each(transactions, accounts, wanted, Face::pupil);
    }

    static Optional<String> email(Transactions transactions, AccountRepository accounts, Id account) {
        return Optional.ofNullable(
                each(transactions, accounts, List.of(account), Face::email).get(account));
    }

    private static <T> Map<Id, T> each(
            Transactions transactions, AccountRepository accounts, Collection<Id> wanted, Function<Face, T> what) {
        Map<Id, Face> faces = transactions.lately(
                Face.class,
                wanted,
                missing -> transactions.reading(() -> accounts.find(missing).stream()
                        .map(Face::of)
                        .collect(Collectors.toMap(face -> face.card().id(), Function.identity()))));
        return faces.entrySet().stream()
                .flatMap(face ->
                        Optional.ofNullable(what.apply(face.getValue()))
                                .map(seen -> Map.entry(face.getKey(), seen))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

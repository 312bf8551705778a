package org.etwin.notifications.mail.core;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.Letter;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.notifications.mail.smtp.BounceMailbox;
import org.etwin.notifications.mail.smtp.Brand;
import org.etwin.notifications.mail.smtp.Limits;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.notifications.mail.smtp.SmtpServer;
import org.etwin.notifications.spi.WritesMails;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;

/** The queue of mails as it is put together in the server, beside a real SMTP server. Tests send themselves. */
public final class Post implements WritesMails {
    public static final Actor OPERATOR = new Actor.Operator("console");
    static final SmtpServer NONE = new SmtpServer("", 25, "none", "", "", "eTwin <etwin@etwin.example>", "");

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final TestDatabase db;
    final Smtp smtp;
    final Postman postman;
    final MailRepository repository;
    final AddressRepository addresses;
    public final QueuedMails mails;
    final QueuedLateMails late;
    public final DeskOfMails desk;
    final Map<String, Letter> letters = new HashMap<>();
    final List<Throwable> faults = new ArrayList<>();
    final Writers writers = new Writers();
    boolean writerIsAway;

    public Post(Database database) {
        this(database, 0, new LettersOfKeys());
    }

    Post(Database database, int perMinute, Texts texts) {
        db = TestDatabase.fresh(database, "mails");
        Limits limits = new Limits(perMinute, 3, Duration.ofDays(30), Duration.ofDays(14), Duration.ofDays(180));
        smtp = new Smtp(NONE, limits, new Brand("eTwin", ""), new BounceMailbox("", 0, "none", "", ""));
        PublicUrl url = new PublicUrl("https://etwin.example/", null, false);
        repository = new MailRepository(db.unit("mails"));
        addresses = new AddressRepository(db.unit("mails"));
        writers.bindWriter(this);
        postman = postman(smtp, url, texts);
        postman.stop();
        Postman asleep = postman(new Smtp(NONE, limits, smtp.brand(), smtp.bounces()), url, texts);
        asleep.stop();
        ReadMails read = new ReadMails(db.transactions(), repository, smtp, url, texts, db.json());
        mails = new QueuedMails(
                db.transactions(), repository, read, smtp, asleep, url, texts, db.json(), db.ids(), db.clock());
        late = new QueuedLateMails(db.transactions(), repository, addresses, asleep, db.ids(), db.clock());
        desk = new DeskOfMails(db.transactions(), repository, addresses, read, smtp, asleep, db.clock());
    }

    private Postman postman(Smtp with, PublicUrl url, Texts texts) {
        Faults remembered = new Faults() {
            @Override
            public void record(Class<?> part, Throwable thrown) {
                faults.add(thrown);
            }

            @Override
            public List<Fault> recent() {
                return List.of();
            }
        };
        Carrying carrying = new Carrying(
                db.transactions(), repository, addresses, with, writers, url, texts, db.json(), remembered, db.clock());
        return new Postman(db.transactions(), repository, carrying, with, remembered, db.clock());
    }

    void open() {
        open(server.getSmtp().getPort());
    }

    void open(int port) {
        smtp.change(new SmtpServer(
                "127.0.0.1", port, "none", "", "", "eTwin <etwin@etwin.example>", "bounces@etwin.example"));
    }

    void stop() {
        server.stop();
    }

    List<String> states() {
        return desk.find(OPERATOR, null, null, PageRequest.first(100)).items().stream()
                .map(KeptMail::state)
                .toList();
    }

    static Mail link(String to, String name) {
        return new Mail(to, new Locale("sl"), "identity.mail.confirm", List.of(name), "/confirm/abc");
    }

    /** A mail that is written when it is sent, as that letter. */
    void postLate(long account, Letter letter) {
        String reference = "letter " + letters.size();
        letters.put(reference, letter);
        late.post(List.of(new LateMail(new Id(account), "letters", reference)));
    }

    /** So many mails to {@code teacher0@school.si} and so on. */
    void postMailing(int many) {
        List<LateMail> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            letters.put("mailing " + i, letter("teacher" + i + "@school.si", "Hello"));
            all.add(new LateMail(new Id(i + 1L), "letters", "mailing " + i));
        }
        late.post(all);
    }

    static Letter letter(String to, String subject) {
        return new Letter(
                to,
                Locale.ENGLISH,
                subject,
                "Body.",
                List.of(),
                null,
                null,
                "Why.",
                null,
                new Letter.Leaving(
                        "/notifications/unsubscribe/t", "/api/v1/unsubscribe/t", "Stop", "/settings", "Set"));
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Optional<Letter> write(Id recipient, String reference) {
        if (writerIsAway) {
            throw new NotNow("the writer");
        }
        return Optional.ofNullable(letters.get(reference));
    }
}

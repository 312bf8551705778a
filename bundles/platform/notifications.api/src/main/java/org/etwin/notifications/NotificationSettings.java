package org.etwin.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What one person wants to be told and how: the preference centre. Adults only; pupils have no channels to choose. */
@ProviderType
public interface NotificationSettings {
    /** Channel of every kind: the list in the page and the bell. */
    String PAGE = "page";

    String MAIL = "mail";

    /** All kinds that bundles declare now and that concern the actor; choices for others are kept but not shown. */
    Chosen mine(Actor actor);

    /** The actor's address, when mails to it come back and only links are sent there any more. Quick. */
    Optional<String> comesBack(Actor actor);

    /**
     * @throws org.etwin.platform.Rejected invalid {@code kind} when nobody declares it, {@code channel} when there is no
     *     such, {@code frequency} when the channel does not offer it; conflict for a security kind
     */
    void choose(Actor actor, String kind, String channel, Frequency frequency);

    /**
     * @param zone id of the tz database, or null for that of the territory
     * @param paused no mails but links and those of security kinds; the page goes on
     * @throws org.etwin.platform.Rejected invalid: {@code zone}
     */
    void set(Actor actor, String zone, boolean paused);

    /**
     * What a link for leaving is about; whoever has the link may ask.
     *
     * @throws org.etwin.platform.Rejected not found when it was not made by this installation
     */
    Leavable leavable(String token);

    /** No more mails of what the link is about. Again is no fault. */
    void leave(String token);

    /**
     * @param zone chosen, or null; {@code usualZone} holds then
     * @param address that mails go to; {@code comesBackSince} when it is known not to take mails, else null
     */
    record Chosen(
            String zone,
            String usualZone,
            boolean paused,
            String address,
            Instant comesBackSince,
            List<String> channels,
            List<KindChoice> kinds) {
        public Chosen {
            channels = List.copyOf(channels);
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * @param group text {@code notifications.group.<group>}; kinds of a group stand beside each other
     * @param fixed a security kind: shown, not to be changed
     */
    record KindChoice(String kind, String group, boolean fixed, List<ChannelChoice> channels) {
        public KindChoice {
            channels = List.copyOf(channels);
        }
    }

    /** @param channel text {@code notifications.channel.<channel>} */
    record ChannelChoice(String channel, Frequency frequency, Frequency usual, List<Frequency> offered) {
        public ChannelChoice {
            offered = List.copyOf(offered);
        }
    }

    /** @param kind or null when the link is about all that is gathered {@code DAILY} or {@code WEEKLY} */
    record Leavable(String kind, Frequency gathered) {}
}

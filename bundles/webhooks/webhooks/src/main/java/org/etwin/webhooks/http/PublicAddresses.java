package org.etwin.webhooks.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.etwin.webhooks.core.WebhookSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Which addresses we send anything to: https in the public Internet. Otherwise whoever has a webhook could make this server
 * ask what only it can reach. Asked when an address is given and again before each request.
 */
@Component(service = PublicAddresses.class, configurationPid = "org.etwin.webhooks")
public final class PublicAddresses {
    private static final int LONGEST = 1000;
    private static final String UNFIT = "webhooks.rejected.address";
    private static final String UNKNOWN = "webhooks.rejected.address-unknown";
    private static final String OWN = "webhooks.rejected.address-private";

    private final boolean own;

    @Activate
    public PublicAddresses(WebhookSettings settings) {
        this(settings.private_addresses());
    }

    public PublicAddresses(boolean own) {
        this.own = own;
    }

    /** The key of what is wrong with it. */
    public Optional<String> wrong(String address) {
        URI uri = uri(address);
        if (uri == null) {
            return Optional.of(UNFIT);
        }
        if (own) {
            return Optional.empty();
        }
        try {
            InetAddress[] all = InetAddress.getAllByName(uri.getHost());
            return Arrays.stream(all).allMatch(PublicAddresses::isPublic) ? Optional.empty() : Optional.of(OWN);
        } catch (UnknownHostException nowhere) {
            return Optional.of(UNKNOWN);
        }
    }

    private URI uri(String address) {
        if (address == null || address.isEmpty() || address.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(address);
            boolean scheme =
                    "https".equalsIgnoreCase(uri.getScheme()) || own && "http".equalsIgnoreCase(uri.getScheme());
            boolean fits = scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
            return fits ? uri : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address four ? isPublic(four.getAddress()) : isPublic((Inet6Address) address);
    }

    /** RFC 6890: neither this network, shared, protocol, test nor reserved addresses. */
    private static boolean isPublic(byte[] four) {
        int a = four[0] & 0xff;
        int b = four[1] & 0xff;
        int c = four[2] & 0xff;
        boolean special = a == 0
                || a == 100 && b >= 64 && b <= 127
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19 || b == 51 && c == 100)
                || a == 203 && b == 0 && c == 113
                || a >= 240;
        return !special;
    }

    /** Only 2000::/3 is given out; what is made of an IPv4 address, and what is for documentation, is not. */
    private static boolean isPublic(Inet6Address six) {
        byte[] bytes = six.getAddress();
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean translated = first == 0x2002 || first == 0x2001 && second == 0;
        boolean documentation = first == 0x2001 && second == 0x0db8;
        return global && !translated && !documentation;
    }
}

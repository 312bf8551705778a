package org.etwin.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Addresses of machines, one or a range such as {@code 10.0.0.0/8}. Names are never looked up. */
public record Network(byte[] address, int bits) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int BYTE = 8;

    /** @param list with commas or spaces between; @throws IllegalArgumentException for what is no list of addresses */
    public static List<Network> all(String list) {
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(each -> !each.isBlank())
                .map(Network::of)
                .toList();
    }

    private static Network of(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        int most = address == null ? 0 : address.length * BYTE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (address == null || bits < 0 || bits > most) {
            throw new IllegalArgumentException("no address of a machine or range: " + text);
        }
        return new Network(address, bits);
    }

    /** Null for what is no address. */
    public static byte[] bytes(String text) {
        if (text == null || !DIGITS.matcher(text).matches() || !(text.contains(".") || text.contains(":"))) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /** @param other as {@link #bytes} gives it; null is in no range */
    public boolean holds(byte[] other) {
        if (other == null || other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % BYTE);
            if ((address[bit / BYTE] & mask) != (other[bit / BYTE] & mask)) {
                return false;
            }
        }
        return true;
    }
}

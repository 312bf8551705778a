package org.etwin.persistence.tables;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** What a column holds, in words that are the same on every database. */
public enum Kind {
    WHOLE(Types.BIGINT) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            long value = row.getLong(at);
            return row.wasNull() ? null : Long.toString(value);
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setLong(at, Long.parseLong(text));
        }
    },
    YES_NO(Types.BOOLEAN) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            boolean value = row.getBoolean(at);
            return row.wasNull() ? null : value ? "t" : "f";
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setBoolean(at, text.equals("t"));
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setString(at, text);
        }
    },
    /** To the microsecond, which is what every database keeps. */
    MOMENT(Types.TIMESTAMP) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            Timestamp value = row.getTimestamp(at);
            return value == null
                    ? null
                    : value.toLocalDateTime().truncatedTo(ChronoUnit.MICROS).toString();
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setTimestamp(at, Timestamp.valueOf(LocalDateTime.parse(text)));
        }
    },
    DAY(Types.DATE) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            Date value = row.getDate(at);
            return value == null ? null : value.toLocalDate().toString();
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setDate(at, Date.valueOf(LocalDate.parse(text)));
        }
    },
    FRACTION(Types.DOUBLE) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            double value = row.getDouble(at);
            return row.wasNull() ? null : Double.toString(value);
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setDouble(at, Double.parseDouble(text));
        }
    },
    DECIMAL(Types.DECIMAL) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            BigDecimal value = row.getBigDecimal(at);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setBigDecimal(at, new BigDecimal(text));
        }
    },
    BYTES(Types.BINARY) {
        @Override
        String read(ResultSet row, int at) throws SQLException {
            byte[] value = row.getBytes(at);
            return value == null ? null : HexFormat.of().formatHex(value);
        }

        @Override
        void set(PreparedStatement insert, int at, String text) throws SQLException {
            insert.setBytes(at, HexFormat.of().parseHex(text));
        }
    };

    private final int absent;

    Kind(int absent) {
        this.absent = absent;
    }

    /** The value as text, or null. */
    abstract String read(ResultSet row, int at) throws SQLException;

    abstract void set(PreparedStatement insert, int at, String text) throws SQLException;

    void setOrLeave(PreparedStatement insert, int at, String text) throws SQLException {
        if (text == null && this == BYTES) {
            // Derby and PostgreSQL have no type in common for the absence of bytes.
            insert.setBytes(at, null);
        } else if (text == null) {
            insert.setNull(at, absent);
        } else {
            set(insert, at, text);
        }
    }

    /** @throws IllegalStateException for what has no word of ours yet */
    static Kind of(int type, String column) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.TINYINT -> WHOLE;
            case Types.BOOLEAN, Types.BIT -> YES_NO;
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> TEXT;
            case Types.TIMESTAMP -> MOMENT;
            case Types.DATE -> DAY;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> FRACTION;
            case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> throw new IllegalStateException("the column " + column + " holds a kind that cannot be copied");
        };
    }
}

package org.etwin.ui.shell.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.etwin.ui.Shell;
import org.junit.jupiter.api.Test;

class SideMenuTest {
    @Test
    void theItemOfTheNearestPageAboveIsMarked() {
        List<Menu.Item> items = items("schools", "desk/schools", "desk/schools/import");
        assertThat(SideMenu.current(items, "schools/0abc/members")).isEqualTo("schools");
        assertThat(SideMenu.current(items, "desk/schools/import/3")).isEqualTo("desk/schools/import");
    }

    @Test
    void aPageThatOnlyBeginsAlikeIsAnother() {
        assertThat(SideMenu.current(items("schools"), "schoolsmap")).isNull();
    }

    @Test
    void whoWorksAtNoDeskKeepsTheUsualMenuOnItsPages() {
        List<Menu.Item> desk = List.of(new Menu.Item("desk", "key", 1, "group", "desk", Optional.empty()));

        assertThat(SideMenu.around(items("schools"), Shell.Variant.DESK)).isEqualTo(Shell.Variant.PERSONAL);
        assertThat(SideMenu.around(desk, Shell.Variant.DESK)).isEqualTo(Shell.Variant.DESK);
        assertThat(SideMenu.around(items("schools"), Shell.Variant.SPACE)).isEqualTo(Shell.Variant.SPACE);
    }

    private static List<Menu.Item> items(String... paths) {
        return Arrays.stream(paths)
                .map(path -> new Menu.Item("network", "key", 1, "group", path, Optional.empty()))
                .toList();
    }
}

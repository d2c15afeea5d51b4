package org.talkgraph.training;

import java.util.List;

/**
 * The gold of one folder.
 *
 * @param name of the folder
 * @param talks by the name of their file
 */
public record GoldSet(String name, List<GoldTalk> talks) {
}
